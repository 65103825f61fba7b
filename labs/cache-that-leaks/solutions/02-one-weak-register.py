# The cache knows which pages are in use, so the bell asks the cache, and the list of listeners is not needed. A section gets the name.
# The least to keep in order: one weak register and no link upwards. The price: whoever is told must be in the cache.
import gc
import weakref

gc.disable()  # a service that must never pause
loads = 0
cache = weakref.WeakValueDictionary()


class Section:
    def __init__(self, page_name, title):
        self.page_name = page_name
        self.title = title

    def heading(self):
        return f'{self.page_name}/{self.title}'


class Page:
    def __init__(self, name):
        global loads
        loads += 1  # stands for a load that takes long
        self.name = name
        self.sections = [Section(name, title) for title in ('top', 'end')]

    def renew(self):
        print('renewed:', self.name)


def page(name):
    """The page of this name: loaded, if nobody has it in use."""
    found = cache.get(name)
    if found is None:
        found = cache[name] = Page(name)
    return found


def ring():
    """Something has changed: every page that is in use renews itself."""
    for page in list(cache.values()):
        page.renew()


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
