import sys, json
sys.setrecursionlimit(10**9)
json.loads('[' * 10**5)
