import gc

gc.disable()


class Page:
    def __init__(self, name):
        self.name = name


def where(page):
    for generation in range(3):
        if any(item is page for item in gc.get_objects(generation)):
            return generation


def show():
    print(*[f'{page.name} {where(page)}' for page in pages])


gc.collect()
pages = [Page('first')]
show()
gc.collect(0)
pages.append(Page('second'))
show()
gc.collect(1)
pages.append(Page('third'))
show()
gc.collect(2)
show()
