import sys
import threading

events = []


def tracer(frame, event, arg):
    if frame.f_code.co_name == 'work':
        events.append((event, frame.f_lineno - frame.f_code.co_firstlineno))
    return tracer


def profiler(frame, event, arg):
    if frame.f_code.co_name == 'work':
        events.append(('profile', event))


def work():
    x = 1
    return x


print(threading.gettrace(), threading.getprofile())
threading.settrace(tracer)
print(threading.gettrace() is tracer)
t = threading.Thread(target=work)
t.start()
t.join()
threading.settrace(None)
print(events)
events.clear()
threading.setprofile(profiler)
t = threading.Thread(target=work)
t.start()
t.join()
print(threading.getprofile() is profiler)
threading.setprofile(None)
print([e for e in events if e[0] == 'profile'])
print(sys.gettrace(), sys.getprofile())
