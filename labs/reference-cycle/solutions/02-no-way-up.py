# A page is told what it needs, the name, and not who has it. Without the link there is no cycle to think about.
# The price: the name is there twice, and a folder that is renamed must tell its pages.
import gc

gc.disable()  # a service that must never pause


class Folder:
    def __init__(self, name):
        self.name = name
        self.pages = []

    def add(self, title):
        page = Page(title, self.name)
        self.pages.append(page)
        return page


class Page:
    def __init__(self, title, folder_name):
        self.title = title
        self.folder_name = folder_name

    def path(self):
        return self.folder_name + '/' + self.title


def show(name, titles):
    folder = Folder(name)
    for title in titles:
        folder.add(title)
    for page in folder.pages:
        print(page.path())


show('reports', ['june', 'july'])
show('letters', ['thanks'])
print('all shown')
