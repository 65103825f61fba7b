# categories: Types, frame
# description: A trace function can not make a frame go on at another line.
# cause: The jump needs CPython's analysis of what lies on the stack at each line (mark_stacks in Objects/frameobject.c); the engine has none.
# workaround: None. Debuggers that jump (`jump` of pdb) tell the error; all their other commands work.
import sys


def tracer(frame, event, arg):
    if event == 'line' and frame.f_lineno == frame.f_code.co_firstlineno + 2:
        try:
            frame.f_lineno += 1
        except ValueError as error:
            print('ValueError:', error)
    return tracer


def program():
    print('first')
    print('second')
    print('third')


sys.settrace(tracer)
program()
sys.settrace(None)
