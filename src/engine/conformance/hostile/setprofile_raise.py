import sys
def t(*a): 1/0
sys.setprofile(t)
len([])
