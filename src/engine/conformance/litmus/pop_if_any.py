# Look, then pop. If both look first, the second pop finds nothing. First to pop: either; the other looked before or after: 4 classes.
#: ok "a took x, b found none\n"
#: ok "b took x, a found none\n"
#: ok "a took x, b came too late\n"
#: ok "b took x, a came too late\n"
#: races items
#: schedules 4
import threading

items = ['x']
said = {'a': '', 'b': ''}

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work(name):
    if items:
        try:
            said[name] = 'took ' + items.pop()
        except IndexError:
            said[name] = 'came too late'
    else:
        said[name] = 'found none'


run(lambda: work('a'), lambda: work('b'))
first, second = ('a', 'b') if said['a'].startswith('took') else ('b', 'a')
print(f'{first} {said[first]}, {second} {said[second]}')
