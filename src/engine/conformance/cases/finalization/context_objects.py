class Resource:
    count = 0

    def __init__(self):
        Resource.count += 1
        self.id = Resource.count
        print('open', self.id)

    def close(self):
        print('close', self.id)

    def __del__(self):
        self.close()

def use():
    r = Resource()
    return r.id

print(use())
print([use() for _ in range(2)])

class Pool:
    def __init__(self, n):
        self.items = [Resource() for _ in range(n)]

    def take(self):
        return self.items.pop()

p = Pool(3)
r = p.take()
print('taken', r.id)
del p
print('pool gone')
r = None
print('end')
