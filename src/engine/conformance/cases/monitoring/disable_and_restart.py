# DISABLE, restart_events, several tools at once, local events, errors in callbacks.
import sys

m = sys.monitoring
E = m.events
for i in range(3):
    m.use_tool_id(i, f"tool {i}")
log = []


def work(n):
    total = 0
    for i in range(n):
        total += i
    return total


def recorder(tool, answer=None):
    def callback(code, where, *rest):
        if code is work.__code__:
            log.append((tool, where - code.co_firstlineno))
        return answer

    return callback


def run(label, n=3):
    log.clear()
    work(n)
    print(label, log)


m.register_callback(0, E.LINE, recorder(0))
m.register_callback(1, E.LINE, recorder(1, m.DISABLE))
m.set_events(0, E.LINE)
run("one tool")
m.set_events(1, E.LINE)
run("two tools, the second disables")
run("it stays disabled")
m.restart_events()
run("restarted", 1)
m.set_events(0, 0)
m.set_local_events(1, work.__code__, E.LINE)
m.restart_events()
run("both local and global")
m.set_events(1, 0)
run("local, disabled")
m.restart_events()
run("local, again")
print(m.get_local_events(1, work.__code__), m.get_events(1), m._all_events())
m.set_local_events(1, work.__code__, 0)
run("nobody")

# what can't be disabled
m.register_callback(2, E.RAISE, lambda *a: m.DISABLE)
m.set_events(2, E.RAISE)


def failing():
    raise KeyError("k")


for _ in range(2):
    try:
        failing()
    except Exception as e:
        print(type(e).__name__, e, type(e.__context__).__name__)
m.set_events(2, 0)


# an error in a callback
def bad(code, *args):
    if code is work.__code__:
        raise RuntimeError("from the callback")


m.register_callback(2, E.PY_START, bad)
m.set_events(2, E.PY_START)
try:
    work(2)
except RuntimeError as e:
    print("caught", e)
m.set_events(2, 0)
m.register_callback(2, E.PY_RETURN, bad)
m.set_local_events(2, work.__code__, E.PY_RETURN)
try:
    work(2)
except RuntimeError as e:
    print("caught", e, e.__traceback__.tb_next.tb_frame.f_code.co_name)
m.set_local_events(2, work.__code__, 0)

# callbacks do not hear of themselves
deep = []


def nested(code, *a):
    deep.append(code.co_name)
    work(1)


m.register_callback(0, E.PY_START, nested)
m.set_events(0, E.PY_START)
work(1)
m.set_events(0, 0)
print(deep)
print(m.register_callback(0, E.PY_START, None) is nested, m.register_callback(0, E.PY_START, None))
for i in range(3):
    m.free_tool_id(i)
    print(m.get_tool(i))
