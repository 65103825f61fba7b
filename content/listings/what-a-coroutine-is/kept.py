import inspect
import sys


def depth():
    frame, frames = sys._getframe(1), 0
    while frame is not None:
        frame, frames = frame.f_back, frames + 1
    return frames


def walk(steps):
    while steps:
        print('runs, frames on the stack:', depth())
        yield
        steps -= 1


path = walk(2)
next(path)
print(inspect.getgeneratorstate(path), 'in line', path.gi_frame.f_lineno)
print('it keeps', path.gi_frame.f_locals)
print('frames on the stack:', depth())
print('who called it:', path.gi_frame.f_back)
