# The cache keeps weak references with a callback that takes out the entry, written by hand: what WeakValueDictionary does.
# The listeners are a WeakSet of pages, and a section asks for its page's name when it is made. The price: more code than the library needs.
import gc
import weakref

gc.disable()  # a service that must never pause
loads = 0
cache = {}
listeners = weakref.WeakSet()


class Section:
    def __init__(self, page, title):
        self.text = f'{page.name}/{title}'

    def heading(self):
        return self.text


class Page:
    def __init__(self, name):
        global loads
        loads += 1  # stands for a load that takes long
        self.name = name
        self.sections = [Section(self, title) for title in ('top', 'end')]
        listeners.add(self)

    def renew(self):
        print('renewed:', self.name)


def page(name):
    """The page of this name: loaded, if nobody has it in use."""
    found = cache[name]() if name in cache else None
    if found is None:
        found = Page(name)
        cache[name] = weakref.ref(found, lambda _: cache.pop(name))
    return found


def ring():
    """Something has changed: every page that is in use renews itself."""
    for listener in listeners:
        listener.renew()


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
