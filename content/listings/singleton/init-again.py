class Printer:
    _instance = None

    def __new__(cls, name):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __init__(self, name):
        print('init', name)
        self.name = name


first = Printer('hall')
second = Printer('attic')
print(first is second)
print(first.name)
