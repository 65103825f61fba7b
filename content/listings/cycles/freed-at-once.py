class Page:
    def __init__(self, title):
        self.title = title

    def __del__(self):
        print('freed:', self.title)


def read():
    page = Page('draft')
    print('reading', page.title)


read()
print('read has returned')

front = Page('front')
cover = front
del front
print('one name less')
cover = None
print('no name left')
