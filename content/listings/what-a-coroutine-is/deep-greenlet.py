from greenlet import getcurrent, greenlet


def read_line():
    return getcurrent().parent.switch('a line, please')


def read_name():
    return read_line().strip()


def dialogue():
    print('hello', read_name())


guest = greenlet(dialogue)
print('it asks for', guest.switch())
guest.switch('  Ada  ')
