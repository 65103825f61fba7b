import threading, sys
sys.foo
