# What a time tuple may hold: the C ints of its fields, the year, the calendar.
import time
base = (2000,1,2,3,4,5,6,7,0)
def t(i, v):
    l = list(base); l[i]=v; return tuple(l)
for i in range(8):
    for v in (2**31, -2**31-1, 2**64, -2**64, 'x', 1.5, None, True):
        for f in (time.asctime, lambda x: time.strftime('%Y-%j %m %d', x), time.mktime):
            try: print(i, v, f(t(i, v)))
            except Exception as e: print(i, v, type(e).__name__, e)
for y in (-2**31+1899, -2**31+1900, 2**31-1):
    for f in (time.asctime, lambda x: time.strftime('%Y', x)):
        try: print(y, f(t(0, y)))
        except Exception as e: print(y, type(e).__name__, e)
for bad in ((), (1,)*8, (1,)*10, 'abcdefghi', [1]*9, 5):
    try: print(time.asctime(bad))
    except Exception as e: print(bad, type(e).__name__, e)
print([time.mktime((2000, 7, 2, 3, 4, 5, 6, 7, summer)) for summer in (-1, 0, 1, 2)])
