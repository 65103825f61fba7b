# The functions of sys.monitoring: tools, sets of events, callbacks, errors.
import sys
m = sys.monitoring
print(type(m), m.__name__, sorted(n for n in dir(m)), m.__doc__, repr(m)[:40])
print(m.events)
print(repr(m.DISABLE)[:20], repr(m.MISSING)[:20], m.DEBUGGER_ID, m.COVERAGE_ID, m.PROFILER_ID, m.OPTIMIZER_ID)
print(m._all_events())
def att2(f, *a):
    try: print(f.__name__, a[0], a[2:], f(*a))
    except Exception as e: print(f.__name__, a[0], a[2:], type(e).__name__, e)
def att(f, *a):
    try: print(f.__name__, a, f(*a))
    except Exception as e: print(f.__name__, a, type(e).__name__, e)
att(m.use_tool_id, 1, "x"); att(m.use_tool_id, 1, "y"); att(m.use_tool_id, 6, "y"); att(m.use_tool_id, -1, "y"); att(m.use_tool_id, 2, 5); att(m.use_tool_id, "a", "b")
att(m.get_tool, 1); att(m.get_tool, 0); att(m.get_tool, 9); att(m.get_events, 1); att(m.get_events, 0); att(m.get_events, 7)
att(m.set_events, 1, 1<<17); att(m.set_events, 1, -1); att(m.set_events, 0, 1); att(m.set_events, 1, 1<<15); att(m.set_events,1,(1<<15)|(1<<4)); att(m.set_events,1,(1<<16)|(1<<15)|(1<<4)); att(m.get_events,1); print(m._all_events()); att(m.set_events,1,0)
def f(): pass
att(m.set_local_events, 1, 5, 1); att2(m.set_local_events, 1, f.__code__, 1<<10); att2(m.set_local_events, 1, f.__code__, 1<<15);att2(m.set_local_events, 1, f.__code__, -1);att2(m.set_local_events, 2, f.__code__, 1);att2(m.set_local_events, 1, f.__code__, 5); att2(m.get_local_events, 1, f.__code__);att2(m.get_local_events, 2, f.__code__); att(m.get_local_events, 1, 3)
att(m.register_callback, 1, 3, print); att(m.register_callback, 1, 0, print); att(m.register_callback, 1, 1<<17, print); att(m.register_callback, 9, 1, print); att(m.register_callback, 0, 1, None); att(m.register_callback, 1, 1, 5); att(m.register_callback, 1, 1, None);att(m.register_callback, 1, -1, None); att(m.register_callback, 1, 1<<40, None)
att(m.restart_events); att(m.free_tool_id, 1); att(m.free_tool_id, 1); att(m.free_tool_id, 8); att(m.get_events, 1)
