import sys
sys.stderr = 5
1/0
