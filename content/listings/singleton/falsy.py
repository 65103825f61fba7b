class Basket(list):
    _instance = None

    def __new__(cls):
        if not cls._instance:
            cls._instance = super().__new__(cls)
        return cls._instance


first = Basket()
second = Basket()
print(bool(first))
print(first is second)
