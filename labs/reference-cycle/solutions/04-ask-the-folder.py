# The folder builds the path of its page: who has both is asked for what needs both. The page keeps nothing.
# The price: a page alone can't tell its path any more, so the folder has to be handed along.
import gc

gc.disable()  # a service that must never pause


class Folder:
    def __init__(self, name):
        self.name = name
        self.pages = []

    def add(self, title):
        page = Page(title)
        self.pages.append(page)
        return page

    def path_of(self, page):
        return self.name + '/' + page.title


class Page:
    def __init__(self, title):
        self.title = title


def show(name, titles):
    folder = Folder(name)
    for title in titles:
        folder.add(title)
    for page in folder.pages:
        print(folder.path_of(page))


show('reports', ['june', 'july'])
show('letters', ['thanks'])
print('all shown')
