import sys
import threading

inside = threading.Event()
leave = threading.Event()


def deep():
    inside.set()
    leave.wait()


def outer():
    deep()


t = threading.Thread(target=outer)
t.start()
inside.wait()
frame = sys._current_frames()[t.ident]
names = []
while frame:
    names.append(frame.f_code.co_name)
    frame = frame.f_back
print('deep' in names, 'outer' in names, names[-1], names[-3:])
print(threading.get_ident() in sys._current_frames())
leave.set()
t.join()
print(t.ident in sys._current_frames())
