"""The tablet's page: a frame; what stands in it comes over the socket."""

from flask import Blueprint, render_template

from shared.web.gate import allow

pages = Blueprint(
    "manager_pages",
    __name__,
    template_folder="templates",
    static_folder="static",
    static_url_path="/tablet/static",
)


@pages.get("/tablet")
@allow("manager")
def tablet() -> str:
    """The live lobby, and the sheets over it."""
    return render_template("tablet.html")
