# Wrong arguments are refused before there is a child; a list of descriptors that `fileno` changes is looked at as it is.
import _posixsubprocess
import os
import select


def call(args=[b'arg'], paths=[b'exe'], close=True, keep=(), cwd=None, env=[b'env'], errpipe=4, preexec=None):
    return _posixsubprocess.fork_exec(
        args, paths, close, keep, cwd, env, -1, -1, -1, -1, 1, 2, 3, errpipe, True, True, 0, None, None, None, -1,
        preexec, True)


class Number:
    def __int__(self):
        return 7


for changes in (
        dict(args=123), dict(paths=123), dict(cwd=123), dict(env=123), dict(args=[1]), dict(paths=['exe']),
        dict(env=['a=b']), dict(keep=[]), dict(keep=(-1, 2)), dict(keep=('4', 5)), dict(keep=(4, 2**63)),
        dict(keep=(5, 4)), dict(keep=(4, 4)), dict(keep=(Number(), 8)), dict(errpipe=2)):
    for preexec in None, lambda: None:
        try:
            call(preexec=preexec, **changes)
        except Exception as error:
            print(list(changes), type(error).__name__, error)
        else:
            print(list(changes), 'no error')
            os._exit(1)


class Shrinking:
    def fileno(self):
        del files[-1]
        return 1


files = [Shrinking()] * 10
print(len(select.select([], files, [])[1]), len(files))
