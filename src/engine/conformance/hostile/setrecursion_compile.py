import sys
sys.setrecursionlimit(10**9)
eval('-' * 10**5 + '1')
