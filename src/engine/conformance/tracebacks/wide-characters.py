import sys, traceback

words = {"✨🚛✨": {"说明": {"🐍": {"说明": {}}}}}


def look_up():
    return words["✨🚛✨"]["说明"]["🐍"]["说明"]["🐍🐍"]


def add():
    return "✨🐍" + fail("📗🚛",
    "📗🚛") + "🐍"


def fail(*args):
    return "⏰ｗ" and 1 / 0


for act in look_up, add:
    try:
        act()
    except Exception:
        sys.excepthook(*sys.exc_info())
print("①你", _io)
