"""The API described: every route says its models once, and the OpenAPI document is drawn from them.

spectree only draws; bodies are checked in `reading.py`, whose answers are problem documents.
"""

from collections.abc import Callable
from copy import deepcopy
from typing import Any, TypeVar

from pydantic import AliasGenerator, BaseModel, ConfigDict, Field
from spectree import Response as Responses
from spectree import SecurityScheme, SpecTree
from spectree.models import InType, SecureType, SecuritySchemeData

from shared.web import answers
from shared.web.problems import MEDIA_TYPE
from shared.web.reading import KEY
from shared.web.session import PLAIN

F = TypeVar("F", bound=Callable[..., Any])

GET_PROBLEMS = (401, 403, 404, 422, 503)
POST_PROBLEMS = (400, 401, 403, 404, 409, 413, 415, 422, 503)
NOBODY: list[dict[str, list[str]]] = [{}]
ANYBODY_WITH_RIGHTS: list[dict[str, list[str]]] = [{"token": []}, {"session": []}]


class PostHeaders(BaseModel):
    """What every POST carries."""

    model_config = ConfigDict(alias_generator=AliasGenerator(validation_alias=lambda _: "Idempotency-Key"))
    key: str = Field(min_length=1, max_length=128, pattern=f"^{KEY.pattern}$")


def _bare_name(model: Any) -> str:
    name: str = model.__name__
    return name


api = SpecTree(
    "flask",
    title="Branchline",
    version="1",
    mode="strict",
    annotations=False,
    naming_strategy=_bare_name,
    nested_naming_strategy=lambda _, child: child,
    validation_error_model=answers.ProblemDocument,
    security_schemes=[
        SecurityScheme(name="token", data=SecuritySchemeData(type=SecureType.HTTP, scheme="bearer")),
        SecurityScheme(
            name="session",
            data=SecuritySchemeData(type=SecureType.API_KEY, name=PLAIN, field_in=InType.COOKIE),
        ),
    ],
)


def reading(
    answer: type[BaseModel] | None, query: type[BaseModel] | None = None, *, nobody: bool = False
) -> Callable[[F], F]:
    """Describe a GET: what it answers, what may stand behind its question mark, whether it needs rights."""
    security = NOBODY if nobody else ANYBODY_WITH_RIGHTS
    return _described(200, answer, GET_PROBLEMS, query=query, security=security)


def posting(body: type[BaseModel], answer: type[BaseModel], status: int = 200) -> Callable[[F], F]:
    """Describe a POST: its body and its answer."""
    return _described(
        status, answer, POST_PROBLEMS, json=body, headers=PostHeaders, security=ANYBODY_WITH_RIGHTS
    )


def _described(
    status: int, answer: type[BaseModel] | None, problems: tuple[int, ...], **described: Any
) -> Callable[[F], F]:
    models: dict[str, Any] = {f"HTTP_{code}": answers.ProblemDocument for code in problems}
    responses = Responses(**models, **{f"HTTP_{status}": answer})
    validate: Callable[[F], F] = api.validate(resp=responses, skip_validation=True, **described)
    return validate


def document() -> dict[str, Any]:
    """The OpenAPI document of the application that answers this request."""
    drawn: dict[str, Any] = deepcopy(api.spec)
    for path in drawn["paths"].values():
        for operation in path.values():
            _say_problems(operation)
            _say_empty_bodies(operation, drawn["components"]["schemas"])
    return drawn


def _say_problems(operation: dict[str, Any]) -> None:
    """Problems have a media type of their own, which spectree does not know."""
    for status, response in operation["responses"].items():
        if int(status) >= 400 and "content" in response:
            response["content"] = {MEDIA_TYPE: response["content"]["application/json"]}


def _say_empty_bodies(operation: dict[str, Any], schemas: dict[str, Any]) -> None:
    """A body of which nothing is required may be left out."""
    body = operation.get("requestBody")
    if body:
        name = body["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
        body["required"] = bool(schemas[name].get("required"))
