-- @macro net(x: number)
{x} / 1.2
