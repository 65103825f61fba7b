import sys
for r in range(sys.maxsize), range(2**60+1), range(2**53+1), range(2**63), range(-5, 2**62):
    for f in (lambda r: len(r), lambda r: r.__len__(), bool):
        try: print(f(r))
        except OverflowError as e: print(e)
