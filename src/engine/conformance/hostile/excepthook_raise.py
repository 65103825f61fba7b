import sys
sys.excepthook = lambda *a: 1/0
1/0
