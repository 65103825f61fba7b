# The links stay, and whoever is done with a folder cuts them. `with` does it on every path, also when something fails in between.
# The price: it works only for those who remember the `with`; after it, a page that somebody kept is of no use.
import gc

gc.disable()  # a service that must never pause


class Folder:
    def __init__(self, name):
        self.name = name
        self.pages = []

    def __enter__(self):
        return self

    def __exit__(self, *error):
        for page in self.pages:
            page.folder = None
        self.pages.clear()

    def add(self, title):
        page = Page(title, self)
        self.pages.append(page)
        return page


class Page:
    def __init__(self, title, folder):
        self.title = title
        self.folder = folder

    def path(self):
        return self.folder.name + '/' + self.title


def show(name, titles):
    with Folder(name) as folder:
        for title in titles:
            folder.add(title)
        for page in folder.pages:
            print(page.path())


show('reports', ['june', 'july'])
show('letters', ['thanks'])
print('all shown')
