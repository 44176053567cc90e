-- @macro gross(x)
@net({x}) * 1.2
