"""Loading the settings: read, check, and hand them out whole or not at all."""

from dataclasses import replace
from pathlib import Path

from pydantic import ValidationError

from shared.domain.plan import Plan
from shared.settings.config import Config
from shared.settings.cross_checks import misfits
from shared.settings.explain import faults_of
from shared.settings.faults import SettingsError
from shared.settings.planning import plan_of
from shared.settings.reading import read_all
from shared.settings.settings import Settings


def load(config_dir: Path, demo: bool = False) -> Settings:
    """The settings in that folder; `demo` asks for no staff sign-on and sets no limit to a no-show.

    Raises SettingsError with every fault of the files, or, where all of them can be read, of how they fit.
    """
    config = load_config(config_dir)
    settings = _settings(config)
    return replace(settings, plan=_for_demo(settings.plan)) if demo else settings


def load_config(config_dir: Path) -> Config:
    """The files as checked models; raises SettingsError."""
    tables, faults = read_all(config_dir, list(Config.model_fields))
    try:
        config = Config.model_validate(tables)
    except ValidationError as error:
        raise SettingsError([*faults, *faults_of(error)]) from error
    faults += misfits(config)
    if faults:
        raise SettingsError(faults)
    return config


def _settings(config: Config) -> Settings:
    branch, kiosks = config.branch.branch, config.kiosks.kiosks
    return Settings(
        plan=plan_of(config),
        hours=config.branch.hours,
        address=branch.address.name(),
        hotline=branch.hotline,
        public_url=str(branch.public_url).rstrip("/") if branch.public_url else None,
        printers={id: kiosk.printer for id, kiosk in kiosks.items() if kiosk.printer},
        receipt=config.receipt.receipt,
        screens=config.screens.screens,
        teller=config.teller.teller,
        serving=config.serving.serving,
    )


def _for_demo(plan: Plan) -> Plan:
    rules = replace(plan.rules, staff_required=False, recalls_before_no_show=0, seconds_before_no_show=0)
    return replace(plan, rules=rules)
