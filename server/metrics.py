"""Figures for whoever watches the box, in the words of Prometheus."""

import time
from collections import Counter as Tally
from collections.abc import Iterator, Sequence

from flask import Flask, g, request
from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector
from werkzeug.wrappers import Response

from shared.domain.events import Entry
from shared.domain.lobby import Lobby
from shared.web.box import Box


class Metrics:
    """Counts answers and entries as they come, and reads the lobby when it is asked."""

    def __init__(self, box: Box) -> None:
        self.registry = CollectorRegistry()
        self.answers = Counter(
            "branchline_answers", "Answers by route and status", ["route", "status"], registry=self.registry
        )
        self.refusals = Counter(
            "branchline_refusals", "Problem documents by code", ["code"], registry=self.registry
        )
        self.seconds = Histogram("branchline_answer_seconds", "Time to the answer", registry=self.registry)
        self.entries = Counter(
            "branchline_entries", "Journal entries by kind", ["kind"], registry=self.registry
        )
        self.batch = Histogram(
            "branchline_batch_entries",
            "Entries a commit",
            buckets=(1, 2, 4, 8, 16, 32, 64, 128),
            registry=self.registry,
        )
        self.registry.register(LobbyFigures(box))
        box.door.listen(self._committed)

    def install(self, app: Flask) -> None:
        """Count the answers of `app`."""
        app.before_request(_start)
        app.after_request(self._answered)

    def text(self) -> bytes:
        """Everything, as Prometheus reads it."""
        return generate_latest(self.registry)

    def _committed(self, _: Lobby, entries: Sequence[Entry]) -> None:
        self.batch.observe(len(entries))
        for entry in entries:
            self.entries.labels(type(entry.event).__name__).inc()

    def _answered(self, response: Response) -> Response:
        route = request.url_rule.rule if request.url_rule else "none"
        self.answers.labels(route, response.status_code).inc()
        self.seconds.observe(time.monotonic() - g.started)
        if "problem" in g:
            self.refusals.labels(g.problem).inc()
        return response


class LobbyFigures(Collector):
    """The lobby's own figures at the moment they are asked for."""

    def __init__(self, box: Box) -> None:
        self._box = box

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """One family a figure."""
        lobby = self._box.door.lobby
        yield GaugeMetricFamily("branchline_journal_seq", "Newest journal entry", lobby.seq)
        yield GaugeMetricFamily("branchline_waiting", "Tickets waiting", lobby.waiting_count)
        yield GaugeMetricFamily("branchline_sockets", "Sockets open", self._box.sockets())
        jobs = GaugeMetricFamily("branchline_print_jobs", "Print jobs of the day by state", labels=["state"])
        for state, count in Tally(job.state for job in lobby.jobs.values()).items():
            jobs.add_metric([state], count)
        yield jobs


def _start() -> None:
    g.started = time.monotonic()
