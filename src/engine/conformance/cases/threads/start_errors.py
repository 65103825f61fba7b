import threading


def attempt(what, f):
    try:
        print(what, f())
    except BaseException as e:
        print(what, type(e).__name__, e)


t = threading.Thread(target=str)
attempt('join unstarted', t.join)
t.start()
attempt('start twice', t.start)
t.join()
attempt('start again', t.start)
attempt('join self', threading.current_thread().join)
attempt('group', lambda: threading.Thread(group=1))
attempt('daemon after', lambda: setattr(threading.current_thread(), 'daemon', True))


class Forgot(threading.Thread):
    def __init__(self):
        pass


f = Forgot()
attempt('start', f.start)
attempt('join', f.join)
attempt('repr', lambda: repr(f))
attempt('name', lambda: f.name)
attempt('alive', f.is_alive)
attempt('daemon', lambda: f.daemon)
attempt('set daemon', lambda: setattr(f, 'daemon', True))
attempt('negative', lambda: t.join(-5))
attempt('text', lambda: t.join('x'))
attempt('none', lambda: t.join(None))
