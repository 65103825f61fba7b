# hasattr, then setattr: as any look with an act behind it. Only the first one sets (2), or both look first and set in two orders (2).
#: ok "a set\n"
#: ok "b set\n"
#: ok "a b set, a last\n"
#: ok "a b set, b last\n"
#: races Box.owner
#: schedules 4
import threading


class Box:
    pass


box = Box()
did = {'a': False, 'b': False}

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work(name):
    if not hasattr(box, 'owner'):
        setattr(box, 'owner', name)
        did[name] = True


run(lambda: work('a'), lambda: work('b'))
names = ' '.join(name for name in did if did[name])
print(f'{names} set' + (f', {box.owner} last' if ' ' in names else ''))
