l = []
class A:
    def __del__(self):
        l.append(self); A()
A()
