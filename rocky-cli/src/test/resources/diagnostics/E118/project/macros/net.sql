-- @macro net(x: money)
{x} / 1.2
