try: 1/0
except Exception as e:
    tb = e.__traceback__
    tb.tb_next = tb
