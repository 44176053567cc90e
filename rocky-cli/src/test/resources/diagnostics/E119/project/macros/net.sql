-- @macro net(x)
{x} / 1.2
