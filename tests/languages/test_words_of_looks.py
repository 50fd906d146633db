"""The words that LOOKS section 7 settles are said exactly so."""

import pytest

from shared.languages import Languages

LANGUAGES = Languages.load()
SETTLED = [
    ("kiosk-question", {}, "您想办什么业务？", "What would you like to do today?"),
    ("common-no-wait", {}, "不用等", "No wait"),
    (
        "common-call",
        {"number": "C018", "counter": "3"},
        "请 C018 号到 3 号窗口",
        "C018, please go to counter 3",
    ),
    (
        "kiosk-paper-out",
        {},
        "打印机没纸了，您的号码仍然有效",
        "The printer is out of paper. Your number is valid.",
    ),
    ("kiosk-help-coming", {}, "工作人员马上过来", "A colleague is on the way"),
    (
        "board-missed",
        {"minutes": 30},
        "过号 30 分钟内回来，请到取号机扫码",
        "Missed your call? Scan at the kiosk.",
    ),
    ("board-stale", {}, "屏幕暂停更新，请听现场叫号", "Not updating. Please listen."),
    ("phone-go", {}, "轮到您了，请现在过来", "It's your turn. Please come now."),
    ("phone-ended", {}, "今天的号已结束", "This ticket has ended"),
    (
        "receipt-passed",
        {"minutes": 30, "count": 2},
        "过号 30 分钟内到取号机扫码，再等 2 人",
        "Missed it? Scan within 30 min; 2 go first.",
    ),
    ("receipt-complaints", {"phone": "95000"}, "投诉电话：95000", "Complaints: 95000"),
    ("manager-calm", {}, "大堂很顺", "All calm"),
    (
        "reason-promise-kept",
        {"minutes": 1, "call_by": "10:15"},
        "因为离承诺时间最近，还有 1 分钟",
        "Because its promise is closest: 1 min left",
    ),
    ("reason-nobody-waiting", {}, "暂无人等候", "Nobody is waiting"),
    (
        "problem-ticket-elsewhere",
        {"number": "A037", "counter": "1"},
        "没有叫：A037 已在 1 号窗口",
        "Not called: A037 is at counter 1",
    ),
]


@pytest.mark.parametrize(("message", "facts", "chinese", "english"), SETTLED)
def test_settled_words_are_kept(message, facts, chinese, english):
    assert LANGUAGES.both(message, **facts) == {"zh": chinese, "en": english}
