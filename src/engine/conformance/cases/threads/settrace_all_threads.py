import sys
import threading

ready, go = threading.Event(), threading.Event()
seen = []


def tracer(frame, event, arg):
    if frame.f_code.co_name in ('late', 'early'):
        seen.append((frame.f_code.co_name, event))
    return None


def early():
    ready.set()
    go.wait()
    late()


def late():
    return 1


t = threading.Thread(target=early)
t.start()
ready.wait()
threading.settrace_all_threads(tracer)
go.set()
t.join()
threading.settrace_all_threads(None)
print(seen, threading.gettrace(), sys.gettrace())
ready.clear()
go.clear()
seen.clear()
t = threading.Thread(target=early)
t.start()
ready.wait()
threading.setprofile_all_threads(tracer)
go.set()
t.join()
threading.setprofile_all_threads(None)
print([s for s in seen if s[0] == 'late'], sys.getprofile())
