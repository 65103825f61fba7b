import sys
sys.modules.clear()
import os
