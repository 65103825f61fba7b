import sys
def grown(make):
    before = sys.getallocatedblocks()
    keep = make()
    after = sys.getallocatedblocks()
    del keep
    return after - before
print(isinstance(sys.getallocatedblocks(), int), sys.getallocatedblocks() > 0)
print(grown(lambda: [object() for _ in range(1000)]) >= 1000)
print(grown(lambda: ['x' * 100 + str(i) for i in range(500)]) >= 500)
print(grown(lambda: [{} for _ in range(500)]) >= 400)
