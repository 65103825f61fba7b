class Printer:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance


class ColourPrinter(Printer):
    pass


plain = Printer()
colour = ColourPrinter()
print(type(colour).__name__)
print(colour is plain)
