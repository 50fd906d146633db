"""A person who opens a page that cannot be shown reads why, in both languages, and finds the way on."""

BROWSER = {"Accept": "text/html,application/xhtml+xml"}


def opened(branch, path):
    """The page as a browser of the demonstration gets it."""
    return branch.app.test_client().get(path, headers=BROWSER)


def test_an_unknown_address_is_a_page_with_words_and_a_way_on(open_branch):
    answer = opened(open_branch, "/nowhere/<b>at all</b>")
    page = answer.get_data(as_text=True)
    assert (answer.status_code, answer.mimetype) == (404, "text/html")
    for language in ("zh", "en"):
        assert open_branch.box.languages.say(language, "problem-not-found") in page
    assert 'href="/"' in page
    assert "at all" not in page


def test_a_program_that_asks_for_the_same_gets_the_document(open_branch):
    answer = open_branch.app.test_client().get("/nowhere", headers={"Accept": "*/*"})
    assert (answer.status_code, answer.mimetype) == (404, "application/problem+json")


def test_a_fault_of_ours_is_said_as_one_and_tells_nothing_of_itself(open_branch):
    open_branch.app.view_functions["server_pages.start"] = broken
    answer = opened(open_branch, "/")
    page = answer.get_data(as_text=True)
    assert (answer.status_code, answer.mimetype) == (500, "text/html")
    assert open_branch.box.languages.say("en", "problem-internal") in page
    assert "inner words" not in page


def broken():
    """A page that fails."""
    raise RuntimeError("inner words")


broken.branchline_roles = ("public",)
