import gc
import weakref

gc.disable()  # a service that must never pause
loads = 0
cache = {}
listeners = []


class Section:
    def __init__(self, page, title):
        self.page = weakref.ref(page)
        self.title = title

    def heading(self):
        return f'{self.page().name}/{self.title}'


class Page:
    def __init__(self, name):
        global loads
        loads += 1  # stands for a load that takes long
        self.name = name
        self.sections = [Section(self, title) for title in ('top', 'end')]
        listeners.append(weakref.WeakMethod(self.renew))

    def renew(self):
        print('renewed:', self.name)


def page(name):
    """The page of this name: loaded, if nobody has it in use."""
    if name not in cache:
        cache[name] = Page(name)
    return cache[name]


def ring():
    """Something has changed: every page that is in use renews itself."""
    for listener in listeners:
        renew = listener()
        if renew is not None:
            renew()


class Reader:
    def __init__(self, *names):
        self.pages = [page(name) for name in names]

    def read(self):
        print(*[section.heading() for page in self.pages for section in page.sections])


ada = Reader('news', 'map')
bo = Reader('news')
ada.read()
bo.read()
print('loads:', loads)
del ada
print('ada has left')
ring()
cy = Reader('map', 'news')
cy.read()
print('loads:', loads)
del bo, cy
print('all have left')
ring()
