# Readers say that they leave, and the service counts how many have a page. At zero the page is taken out of everything and taken apart.
# No weak references; the end is a line of the program. The price: whoever leaves without a word keeps the pages for ever.
import gc

gc.disable()  # a service that must never pause
loads = 0
cache = {}
users = {}
listeners = []


class Section:
    def __init__(self, page, title):
        self.page = page
        self.title = title

    def heading(self):
        return f'{self.page.name}/{self.title}'


class Page:
    def __init__(self, name):
        global loads
        loads += 1  # stands for a load that takes long
        self.name = name
        self.sections = [Section(self, title) for title in ('top', 'end')]
        listeners.append(self.renew)

    def renew(self):
        print('renewed:', self.name)


def page(name):
    """The page of this name: loaded, if nobody has it in use."""
    if name not in cache:
        cache[name] = Page(name)
    users[name] = users.get(name, 0) + 1
    return cache[name]


def leave(page):
    """One reader less; the last one takes the page apart."""
    users[page.name] -= 1
    if users[page.name] == 0:
        del cache[page.name]
        listeners.remove(page.renew)
        page.sections.clear()


def ring():
    """Something has changed: every page that is in use renews itself."""
    for listener in listeners:
        listener()


class Reader:
    def __init__(self, *names):
        self.pages = [page(name) for name in names]

    def leave(self):
        for page in self.pages:
            leave(page)
        self.pages = []

    def read(self):
        print(*[section.heading() for page in self.pages for section in page.sections])


ada = Reader('news', 'map')
bo = Reader('news')
ada.read()
bo.read()
print('loads:', loads)
ada.leave()
del ada
print('ada has left')
ring()
cy = Reader('map', 'news')
cy.read()
print('loads:', loads)
bo.leave()
cy.leave()
del bo, cy
print('all have left')
ring()
