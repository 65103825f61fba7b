def make(name):
    class R:
        def __del__(self):
            print('del', name)
    r = R()
    def use():
        return r
    return use

u = make('closure')
print(u() is u())
v = [make('in list')]
w = make('dropped')
del w
print('end')
