def read_line():
    return (yield 'a line, please')


def read_name():
    line = yield from read_line()
    return line.strip()


def dialogue():
    name = yield from read_name()
    print('hello', name)


guest = dialogue()
print('it asks for', next(guest))
try:
    guest.send('  Ada  ')
except StopIteration:
    print('it is over')
