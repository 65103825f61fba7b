import ctypes


def ob_item(things):
    return ctypes.c_ssize_t.from_address(id(things) + 24).value


shelf = []
where = id(shelf)
blocks = [ob_item(shelf)]
for n in range(60):
    shelf.append(n)
    if ob_item(shelf) != blocks[-1]:
        blocks.append(ob_item(shelf))
print('the list moved:', id(shelf) != where)
print('the block is another one:', len(blocks) - 1, 'times')
