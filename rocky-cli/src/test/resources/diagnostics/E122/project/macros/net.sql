-- @macro net(x)
@gross({x}) / 1.2
