import gc

count = 0

class Phoenix:
    def __del__(self):
        global count, kept
        count += 1
        kept = self

p = Phoenix()
del p
print(count)
for i in range(3):
    del kept
    print(count, 'kept' in globals())
    p = Phoenix()
    del p
print(count)
p = Phoenix()
print(gc.is_finalized(p), gc.is_finalized(kept), gc.is_finalized(3), gc.is_finalized([]))
