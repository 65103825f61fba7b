# ---- main.py
import first
# ---- first/__init__.py
from first.second import third
# ---- first/second.py
import not_there_at_all
